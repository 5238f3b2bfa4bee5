# make site    build rolebook and the career guide in content/ into public/
# make test    build and run all tests, and check the format of the code
# make fuzz    let libFuzzer look for inputs that break a reader, FUZZ_SECONDS (60) for each of FUZZ_TARGETS
# make sanitize  run the tests under the address and the thread sanitizer
# make growth  count the instructions that hostile guides take, and fail where they grow faster than the guides do
# make bench   measure release builds of SIZES guides (100,1000) against a floor program, and Hugo where installed
# make deb     put the program into a package for Debian, with its manual page and completions, and try it in an empty root
# make docs    write the documentation of RolebookKit to .build/docs/
# make assets  renew the list of files that the program carries with it
# make clean   remove what the build made; the site in public/ stays

# What rolebook is linked with, and what its tests compare it with. Installed only when missing.
LIBRARIES = libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmicrohttpd-dev pkg-config
ORACLES = cmark-gfm curl strace
BROWSER = chromium python3 python3-venv

SIZES = 100,1000
FUZZ_TARGETS = text markdown guide yaml vocabulary template
FUZZ_SECONDS = 60
# Tests of the limits of a shell and of strace: a sanitizer needs more memory than they leave, and traces itself.
SANITIZE_SKIP = 'FaultTests|limits|EmergencyTests|ArchitectureTests'

SHELL = /bin/bash

.PHONY: site test fuzz sanitize growth bench deb docs assets clean

site:
	@$(call install,$(LIBRARIES))
	@swift build -c release --product rolebook
	@$$(swift build -c release --show-bin-path)/rolebook build content -o public
	@echo "Open public/index.html"

test:
	@$(call install,$(LIBRARIES) $(ORACLES) $(BROWSER))
	@$(prepare-browser-tests)
	swift build --build-tests
	@echo swift test --skip-build
	@set -o pipefail; swift test --skip-build 2>&1 | tee .build/tests.txt || { $(name-failures); exit 1; }
	.venv/bin/python -m pytest Tests/Browser
	swift format lint --strict -r Sources Plugins Tests Package.swift

# libFuzzer comes with the flags; its driver is built apart, so that no other build needs it. What it finds is written to
# .build/fuzz/: shorten it, and keep it in Tests/Fuzzing/Found/ as TARGET-name.
fuzz:
	@$(call install,$(LIBRARIES))
	ROLEBOOK_FUZZ=1 swift build -c release --product Fuzzing --scratch-path .build/fuzz \
		-Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	@cd .build/fuzz && for target in $(FUZZ_TARGETS); do \
		mkdir -p corpus/$$target; \
		FUZZ_TARGET=$$target release/Fuzzing corpus/$$target $(CURDIR)/Tests/Fuzzing/Corpus $(CURDIR)/content \
			$(CURDIR)/templates -max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=8192 -print_final_stats=1 || exit 1; \
	done

# Leaks are not looked for: the test library keeps some of its own.
sanitize:
	@$(call install,$(LIBRARIES) $(ORACLES))
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build/address --skip $(SANITIZE_SKIP)
	swift test --sanitize=thread --scratch-path .build/thread --skip $(SANITIZE_SKIP)

growth:
	@$(call install,$(LIBRARIES) valgrind gcc libc6-dev python3)
	@swift build -c release --product rolebook
	@python3 Benchmarks/Growth/growth.py $$(swift build -c release --show-bin-path)/rolebook

bench:
	@$(call install,$(LIBRARIES) gcc libc6-dev python3)
	@swift build -c release --product rolebook
	@python3 Benchmarks/Building/bench.py $$(swift build -c release --show-bin-path)/rolebook --sizes $(SIZES)

# The package carries Swift's library with it, so that it runs where there is no Swift.
deb:
	@$(call install,$(LIBRARIES) dpkg-dev)
	@swift build -c release --static-swift-stdlib --product rolebook
	@.ci/deb $$(swift build -c release --static-swift-stdlib --show-bin-path)/rolebook

# The graphs of the tests are left out: they say nothing to whoever uses the kit.
docs:
	@$(call install,$(LIBRARIES))
	@swift package dump-symbol-graph --minimum-access-level public > .build/symbols.txt
	@rm -rf .build/docs .build/symbols && mkdir -p .build/symbols
	@cp $$(sed -n 's/^Files written to //p' .build/symbols.txt)/RolebookKit.symbols.json .build/symbols/
	@docc convert Sources/RolebookKit/RolebookKit.docc --fallback-display-name RolebookKit \
		--fallback-bundle-identifier rolebook.RolebookKit --additional-symbol-graph-dir .build/symbols \
		--output-path .build/docs --transform-for-static-hosting --warnings-as-errors
	@echo "Serve .build/docs, and open documentation/rolebookkit/ there"

assets:
	@find templates content/vocabulary starter -type f ! -name '.*' | LC_ALL=C sort | awk -f .ci/assets.awk \
		> Sources/DefaultContent/assets.c

clean:
	rm -rf .build

# Says at the end what failed: what a test prints on its failure can be a whole page.
name-failures = echo; echo "These tests failed (all of the output: .build/tests.txt):"; grep '^✘' .build/tests.txt | cut -c 1-300

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
