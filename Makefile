# Polyphonie: two commands, `make demo` and `make test`. They need python3.11 (or newer), make and git, and nothing else.
# The real work of installing is in scripts/setup.py. Every target is described in docs/reference/make.md.

export PORT ?= 8000
WORKERS ?= auto
FINDS_PYTHON = for name in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done
PYTHON = $(or $(shell $(FINDS_PYTHON)),$(error Polyphonie demande Python 3.11 ou plus récent / Polyphonie needs Python 3.11 or newer))
BIN = .venv/bin
PYTEST = $(BIN)/python -m pytest -n $(WORKERS) --maxprocesses 8 --dist loadfile --no-loadscope-reorder
# The tests that touch a database, run once more on PostgreSQL where DATABASE_URL names one.
DATABASE_TESTS = $(wildcard tests/people tests/dossier tests/coproduction tests/training tests/web \
	tests/strategy/test_computing.py tests/strategy/test_respondents.py tests/strategy/test_planning.py \
	tests/strategy/test_versions.py tests/strategy/test_describe.py tests/strategy/test_opening.py)

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev demo test check format coverage bench lock reference pictures clean

help: ## say what each target does
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 20

setup: ## install what the product needs in .venv, from the hashed lock
	@$(PYTHON) scripts/setup.py run

setup-dev: ## install what the product and its tests need
	@$(PYTHON) scripts/setup.py dev

demo: setup ## install, prepare the database and the example dossiers, and serve them on http://127.0.0.1:8000 (or PORT)
	@exec $(BIN)/polyphonie demo

test: setup-dev ## run the whole suite on SQLite, then the database tests on PostgreSQL if DATABASE_URL is set
	@status=0; echo "== SQLite"; env -u DATABASE_URL $(PYTEST) || status=$$?; \
	if [ -n "$$DATABASE_URL" ]; then echo "== PostgreSQL"; $(PYTEST) $(DATABASE_TESTS) || status=$$?; fi; \
	exit $$status

check: setup-dev ## check the format, the style, the types, the import law, the dependencies and the documentation
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry src
	$(BIN)/python -m pytest -q tests/contracts

format: setup-dev ## put every file in the format of the house, and mend what can be mended alone
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

coverage: setup-dev ## measure which branches of the pure rooms the tests go through
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q -p no:cacheprovider tests/kit tests/engines
	$(BIN)/coverage report

bench: setup-dev ## measure how fast the engines and the pages are, beside peers in an environment of their own
	@set -e; for file in benchmarks/bench_*.py; do echo "== $$file"; $(BIN)/python $$file; done
	$(BIN)/python -m benchmarks.engines

lock: setup-dev ## write both locks again from pyproject.toml, with the digest of every file
	$(BIN)/uv pip compile pyproject.toml --group launcher --output-file requirements.lock $(LOCKING)
	$(BIN)/uv pip compile pyproject.toml --group launcher --extra scale --extra dev \
		--constraint requirements.lock --output-file requirements-dev.lock $(LOCKING)

LOCKING = --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
	$(if $(UPGRADE),--upgrade)

reference: setup-dev ## write the list of error codes (docs/reference/errors.md) from the source
	$(BIN)/python scripts/reference.py

pictures: setup-dev ## make the pictures of the documentation by running the product
	$(BIN)/python scripts/pictures.py

clean: ## remove what can be made again: .venv, out, caches (never var, where the data are)
	rm -rf .venv out build dist htmlcov .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
