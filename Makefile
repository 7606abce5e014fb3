# Every verb sets up what it needs, and a second run finds it done. `make help` lists them.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test test-engines access build dev check weigh eval bench lighthouse learn font icons pictures trees lock

PORT ?= 3000
VENV := .venv
PYTHON := $(VENV)/bin/python
# Stamps: when packages were installed, and when the pages were built.
INSTALLED := $(VENV)/.installed
BUILT := .web/build/.built
LIGHTHOUSE := tools/lighthouse.lock/node_modules/.installed
SOURCES := $(shell find app assets reflex.lock -type f ! -path '*/__pycache__/*' ! -name serve.py) \
	rxconfig.py requirements.txt .npmrc

# The virtual environment's node and npm come first: the machine's own may be too old for Reflex.
MACHINE_PATH := $(PATH)
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
export REFLEX_USE_NPM := 1
export REFLEX_TELEMETRY_ENABLED := false
export REFLEX_CHECK_LATEST_VERSION := false

help: ## list the verbs
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1 - \2/p' Makefile

run: $(BUILT) ## set up, build for production, and serve at http://localhost:3000 (PORT=… for another)
	@exec $(PYTHON) -m app.serve --port $(PORT)

test: $(BUILT) ## set up, Chromium included, and pass every test (ARGS=… goes to pytest)
	@chromium=$$($(PYTHON) -m tools.browser) && CHROMIUM="$$chromium" $(PYTHON) -m pytest $(ARGS)

test-engines: $(BUILT) ## set up, and try the app in Chromium, Firefox and WebKit (ARGS=-kWebKit for one)
	@$(PYTHON) -m tools.engines && $(PYTHON) -m pytest tests/engines $(ARGS)

access: $(BUILT) ## look for what shuts people out in every state, theme, width and text size (ARGS=-k… for a few)
	@chromium=$$($(PYTHON) -m tools.browser) && CHROMIUM="$$chromium" $(PYTHON) -m pytest \
		tests/browser/test_access.py --every-look $(ARGS)

build: $(BUILT) ## the static export, in .web/build/client

dev: $(INSTALLED) ## the app with hot reload, for work on pages and words
	@exec $(PYTHON) -m reflex run --frontend-only --frontend-port $(PORT)

check: $(INSTALLED) ## Ruff and Pyright
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m basedpyright

weigh: $(BUILT) ## the first load of each page in KiB gzip; fails above 187
	@$(PYTHON) -m tools.weigh

eval: $(INSTALLED) ## how well the examples are judged, each kind and each miss (ARGS=--scripts tries every script too)
	@$(PYTHON) -m tools.evaluate $(ARGS)

bench: $(BUILT) ## how fast words are judged, and change after a tap, and a page is covered, at a fourfold slowdown
	@$(PYTHON) -m tools.bench

lighthouse: $(BUILT) $(LIGHTHOUSE) ## what Lighthouse says of each page on a slow phone (ARGS=… for some paths only)
	@$(PYTHON) -m tools.lighthouse $(ARGS)

learn: $(INSTALLED) ## learn anew what words weigh, from tests/examples/learned
	@$(PYTHON) -m tools.learn

font: $(INSTALLED) ## make the heading typeface anew (VERSION=… of its npm package)
	@cd $(VENV) && npm pack --silent @fontsource-variable/fraunces@$(or $(VERSION),5.3.0) > .font
	@uv run --quiet --no-project --with 'fonttools[woff]==4.60.1' python -m tools.font $(VENV)/$$(cat $(VENV)/.font)

icons: $(INSTALLED) ## draw the committed icons anew, from the drawings in assets/icons
	@$(PYTHON) -m tools.icons

pictures: $(BUILT) ## every state of the app in screenshots/ (ARGS=… for parts of names; ARGS=--keep takes the committed ones)
	@$(PYTHON) -m tools.pictures $(ARGS)

trees: $(BUILT) ## write the kept accessibility trees of the steps anew, to be reviewed
	@chromium=$$($(PYTHON) -m tools.browser) && CHROMIUM="$$chromium" $(PYTHON) -m pytest \
		tests/browser/test_trees.py --rewrite-trees

lock: $(INSTALLED) ## write requirements.txt anew from pyproject.toml
	@$(VENV)/bin/uv pip compile --quiet --universal --generate-hashes --no-header --group dev \
		--python-version 3.11 --output-file requirements.txt pyproject.toml > /dev/null

# Reflex would ask two registries how fast they are; npm knows which one it uses.
$(BUILT): $(INSTALLED) $(SOURCES)
	NPM_CONFIG_REGISTRY="$$(npm config get registry)" $(PYTHON) -m reflex export --frontend-only --no-zip
	@touch $@

# Apart from the packages of the app: it brings more than all of them, and only its own verb needs it.
$(LIGHTHOUSE): $(INSTALLED) tools/lighthouse.lock/package-lock.json
	cd tools/lighthouse.lock && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(INSTALLED): requirements.txt tools/make_venv.sh
	@PATH="$(MACHINE_PATH)" sh tools/make_venv.sh $(VENV)
	@touch $@
