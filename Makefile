# make site    build rolebook and the career guide in content/ into public/
# make test    build and run all tests, and check the format of the code
# make bench   measure release builds of SIZES guides (100,1000) against a floor program, and Hugo where installed
# make assets  renew the list of files that the program carries with it
# make clean   remove what the build made; the site in public/ stays

# What rolebook is linked with, and what its tests compare it with. Installed only when missing.
LIBRARIES = libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmicrohttpd-dev pkg-config
ORACLES = cmark-gfm
BROWSER = chromium python3 python3-venv

SIZES = 100,1000

.PHONY: site test bench assets clean

site:
	@$(call install,$(LIBRARIES))
	@swift build -c release --product rolebook
	@$$(swift build -c release --show-bin-path)/rolebook build content -o public
	@echo "Open public/index.html"

test:
	@$(call install,$(LIBRARIES) $(ORACLES) $(BROWSER))
	@$(prepare-browser-tests)
	swift build --build-tests
	swift test --skip-build
	.venv/bin/python -m pytest Tests/Browser
	swift format lint --strict -r Sources Tests Package.swift

bench:
	@$(call install,$(LIBRARIES) gcc libc6-dev python3)
	@swift build -c release --product rolebook
	@python3 Benchmarks/Building/bench.py $$(swift build -c release --show-bin-path)/rolebook --sizes $(SIZES)

assets:
	@find templates content/vocabulary starter -type f ! -name '.*' | LC_ALL=C sort | awk -f .ci/assets.awk \
		> Sources/DefaultContent/assets.c

clean:
	rm -rf .build

# Installs those of the packages $(1) that are missing, with sudo unless run as root.
define install
missing=; \
for package in $(1); do \
	[ "$$(dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null)" = installed ] || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
	command -v apt-get >/dev/null || { echo "Please install:$$missing" >&2; exit 1; }; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	echo "Installing$$missing"; \
	$$sudo apt-get update -q && \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -q -y --no-install-recommends $$missing; \
fi
endef

# Makes the Python environment of the browser tests anew when what they require has changed.
define prepare-browser-tests
required=Tests/Browser/requirements.txt; \
cmp -s $$required .venv/requirements.txt || { \
	python3 -m venv --clear .venv && \
	.venv/bin/python -m pip install -q --disable-pip-version-check -r $$required && \
	cp $$required .venv/requirements.txt; \
}
endef
