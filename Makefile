# Short verbs; `make help` lists them. Everything is set up on first use in .venv, from uv.lock.
SHELL := /bin/sh
.DEFAULT_GOAL := help
export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := .venv
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH
unexport VIRTUAL_ENV
READY := .venv/.ready
RUN := .venv/bin/python -m

.PHONY: help lab app brief test test-all lessons bench clean FORCE

help: ## list these verbs
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /|/' | awk -F'|' '{printf "  make %-10s %s\n", $$1, $$2}'

lab: $(READY) ## open JupyterLab on the lessons
	$(RUN) toolkit lab

app: $(READY) ## put a lesson's panel on a screen for a room: make app LESSON=04
	$(RUN) toolkit app $(or $(LESSON),04) $(ARGS)

brief: $(READY) ## write the briefs of the example clients, in French and English, as HTML and PDF
	$(RUN) toolkit brief bakery supplier museum_shop --lang en --lang fr --out briefs

test: $(READY) ## set up and run every test that holds the project (a few minutes)
	.ci/test

test-all: test ## the slow ones too: other Python versions, the wheel, the benchmarks
	.ci/test-all

lessons: $(READY) ## rebuild the lessons and exercises from their bilingual source
	$(RUN) toolkit lessons build
	$(RUN) toolkit lessons check

bench: $(READY) ## print the ratios to peers and floors
	@python=.venv/bin/python; . .ci/trust; UV_LINK_MODE=copy $(RUN) uv sync --quiet --frozen --all-extras --inexact --group bench
	$(RUN) pytest benchmarks --benchmark-disable-gc -q

clean: ## forget the set-up; the next verb makes it anew
	rm -rf .venv

# A folder that was moved or copied holds a .venv of elsewhere, and an upgraded system may have
# taken its Python away: both are set up again. -I leaves the current folder out of the search.
HERE := $(shell .venv/bin/python -I -c 'import os, toolkit; print(os.path.samefile(toolkit.__path__[0], "toolkit"))' 2>/dev/null)

$(READY): pyproject.toml uv.lock .ci/setup $(if $(filter True,$(HERE)),,FORCE)
	@.ci/setup
