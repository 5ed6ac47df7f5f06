-- Forget by which decisions terms were counted; the new ones follow.
delete from slogan_decisions;
