# make run   the watcher and the dashboard over seeds/        make test   everything the tests need, then the tests
# make help  what else there is
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCKED := $(PIP) install --no-build-isolation --require-hashes
COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url \
	--quiet --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help run test lint format audit lock docs score confidence ablation robustness soak clean

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(VENV)/run.stamp ## Install what is missing, read seeds/, watch it and open the dashboard (Ctrl-C ends both)
	@exec $(BIN)/tifawatch up $(ARGS)

test: $(VENV)/test.stamp ## Run the tests; ARGS="-k words" chooses some
	@$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/test.stamp audit ## Style, types, security and known vulnerabilities
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml etl dashboard

format: $(VENV)/test.stamp ## Put the code into its standard form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Without the network there is nothing to ask; that is said and is no failure. A finding is one.
audit: $(VENV)/test.stamp ## Ask the public advisories about the pinned versions
	@rm -f $(VENV)/audit.md
	@$(BIN)/pip-audit --strict --disable-pip --progress-spinner off --timeout 10 \
		--requirement requirements.lock --format markdown --output $(VENV)/audit.md 2>$(VENV)/audit.log \
		&& echo "pip-audit: no known vulnerability" \
		|| if test -s $(VENV)/audit.md; then cat $(VENV)/audit.md; exit 1; \
		else echo "pip-audit: the advisory service was not to be had, NOT CHECKED (see $(VENV)/audit.log)"; fi

lock: $(VENV)/test.stamp ## Pin the versions anew (UPGRADE=--upgrade takes the newest)
	$(COMPILE) $(UPGRADE) --group build --output-file requirements-build.lock
	$(COMPILE) $(UPGRADE) pyproject.toml --constraint requirements-build.lock --output-file requirements.lock
	$(COMPILE) $(UPGRADE) pyproject.toml --group dev --constraint requirements.lock --constraint requirements-build.lock \
		--output-file requirements-dev.lock

docs: $(VENV)/test.stamp ## Write the generated pages anew
	$(BIN)/python docs/make_command_line.py
	$(BIN)/python docs/make_data_dictionary.py
	$(BIN)/python docs/run_sql_cookbook.py

score: $(VENV)/test.stamp ## Measure the extraction against the labelled pages
	@$(BIN)/python -m benchmarks.goldens $(ARGS)

confidence: $(VENV)/test.stamp ## Measure anew how often each rule is right, for the column `confidence`
	@$(BIN)/python -m benchmarks.confidence

ablation: $(VENV)/test.stamp ## What each family of rules is worth
	@$(BIN)/python -m benchmarks.ablation $(ARGS)

robustness: $(VENV)/test.stamp ## How far the extraction falls on a page that was read badly
	@$(BIN)/python -m benchmarks.robustness $(ARGS)

soak: $(VENV)/test.stamp ## Kill the ETL again and again; readers and writers together; ten minutes of steady drops
	@$(BIN)/python -m benchmarks.soak $(ARGS)
	@$(BIN)/python -m benchmarks.company
	@$(BIN)/python -m benchmarks.steady

clean: ## Remove what was installed and what tools left behind; never the warehouse
	rm -rf $(VENV) .pytest_cache .ruff_cache .mypy_cache .hypothesis *.egg-info

# A stamp is as new as the lock it was made from: the second start installs nothing.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " \
		+ sys.version.split()[0] + ". Name another one: make run PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/build.stamp: requirements-build.lock | $(BIN)/python
	$(PIP) install --require-hashes --requirement requirements-build.lock
	@touch $@

$(VENV)/run.stamp: requirements.lock pyproject.toml $(VENV)/build.stamp
	@echo "Installing the pinned packages (once; a minute or two)"
	$(LOCKED) --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: requirements-dev.lock $(VENV)/run.stamp
	$(LOCKED) --requirement requirements-dev.lock
	@touch $@
