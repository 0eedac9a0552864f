# EcoRestore: everything a fresh Debian 12 machine needs is installed from here.

SHELL := /bin/bash
PYTHON := .venv/bin/python
DEBIAN_PACKAGES := $(shell cat tests/debian-packages.txt)
# Debian's qgis_process wrapper passes an option that the program refuses.
QGIS_PROCESS = $(shell command -v qgis_process.bin || command -v qgis_process)
IN_QGIS = QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH=$(CURDIR)/build/plugins \
          HOME=$(CURDIR)/build/home XDG_RUNTIME_DIR=$(CURDIR)/build/run \
          NUMBA_CACHE_DIR=$(CURDIR)/build/numba
STUDY = ecological_safety_network
VERSION = $(shell sed -n 's/^version=//p' metadata.txt)

.PHONY: setup demo test lint format bench package translate docs models sample clean

setup: build/.setup

build/.setup: tests/debian-packages.txt tests/requirements.txt
	@mkdir -p build/plugins build/home build/run build/numba && chmod 700 build/run
	@[ -L build/plugins/ecorestore ] || ln -s ../.. build/plugins/ecorestore
	@if ! dpkg -s $(DEBIAN_PACKAGES) >/dev/null 2>&1; then \
	  root=""; [ "$$(id -u)" = 0 ] || root=sudo; \
	  $$root apt-get update -q && \
	  DEBIAN_FRONTEND=noninteractive $$root apt-get install -y -q \
	    --no-install-recommends $(DEBIAN_PACKAGES); fi
	/usr/bin/python3 -m venv --system-site-packages .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	@touch $@

demo: setup
	@$(IN_QGIS) $(PYTHON) resources/sample/demo.py "$(QGIS_PROCESS)" build/demo "" $(STUDY)

test: setup lint
	$(IN_QGIS) ECORESTORE_QGIS_PROCESS="$(QGIS_PROCESS)" $(PYTHON) -m pytest -n 2 --dist loadfile tests

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

format: setup
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

bench: setup build/peers/.setup
	build/peers/bin/python benchmarks/run.py docs/benchmarks.md

build/peers/.setup: benchmarks/requirements.txt
	/usr/bin/python3 -m venv build/peers
	build/peers/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

package: setup
	@mkdir -p dist && rm -f dist/ecorestore.$(VERSION).zip
	git archive --prefix=ecorestore/ -o dist/ecorestore.$(VERSION).zip HEAD
	$(PYTHON) tests/check_package.py dist/ecorestore.$(VERSION).zip

translate: setup
	$(PYTHON) i18n/collect.py
	/usr/lib/qt5/bin/lrelease -silent i18n/ecorestore_zh_CN.ts

docs: setup
	$(IN_QGIS) /usr/bin/python3 docs/make_pages.py

models: setup
	$(IN_QGIS) /usr/bin/python3 resources/models/make_models.py

sample: setup
	$(IN_QGIS) /usr/bin/python3 resources/sample/make_sample.py

clean:
	rm -rf build dist .venv
