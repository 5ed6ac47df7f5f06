"""What is measured on an article's text beside its findings: attributed words, fingerprints, print quality.  Pure."""
