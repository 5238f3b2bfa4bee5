"""Measures whole builds: time, memory and bytes, beside the floor program and, where it is installed, Hugo.

    python3 bench.py ROLEBOOK [--sizes 100,1000] [--runs 3] [--folder /dev/shm]

Every figure is the median of its runs. The programs take turns, so that a busy machine slows all of them alike; quote
ratios of one run. Every build is a cold one into an empty folder. A peak below Python's own, some 20 MB, shows as that.
"""

import argparse
import hashlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import corpus

HERE = pathlib.Path(__file__).parent
HUGO_TEMPLATE = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}"
HUGO_LIST = "<!doctype html><title>{{ .Title }}</title>{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}"


def measure(command: list[str], out: pathlib.Path) -> dict[str, float]:
    """Runs a command that fills the empty folder `out`."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    messages = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}:\n{messages.decode(errors='replace')[-2000:]}")
    files = [path for path in out.rglob("*") if path.is_file()]
    return {
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss / 1024,
        "pages": sum(path.suffix == ".html" for path in files),
        "written": sum(path.stat().st_size for path in files) / 1e6,
    }


def compile_floor(folder: pathlib.Path) -> pathlib.Path:
    program = folder / "floor"
    libraries = ["-lcmark-gfm", "-lcmark-gfm-extensions", "-lpthread"]
    subprocess.run(["cc", "-O2", "-o", program, HERE / "floor.c", *libraries], check=True)
    return program


def hugo_site(guides: pathlib.Path, folder: pathlib.Path) -> pathlib.Path:
    """The same guides as Hugo takes them, with the smallest theme that shows them."""
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (layouts / "single.html").write_text(HUGO_TEMPLATE)
    (layouts / "list.html").write_text(HUGO_LIST)
    (folder / "hugo.toml").write_text('baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n')
    content = folder / "content" / "roles"
    content.mkdir(parents=True)
    for path in guides.iterdir():
        text = path.read_text()
        name = text.split("\n", 1)[0].removeprefix("# ")
        (content / path.name).write_text(f'---\ntitle: "{name}"\n---\n{text}')
    return folder


def digest(guides: pathlib.Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(guides.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def table(size: int, program: str, floor: pathlib.Path, runs: int, folder: pathlib.Path) -> None:
    guides = folder / "guides"
    corpus.write(size, guides)
    out = folder / "out"
    threads = str(os.cpu_count() or 1)
    commands = {
        f"floor, {threads} threads": [str(floor), str(guides), str(size), str(out), threads],
        "rolebook": [program, "build", str(guides), "-o", str(out)],
    }
    if shutil.which("hugo"):
        site = hugo_site(guides, folder / "hugo")
        commands["Hugo"] = ["hugo", "--quiet", "-s", str(site), "-d", str(out)]
    results = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            results[name].append(measure(command, out))
    megabytes = sum(path.stat().st_size for path in guides.iterdir()) / 1e6
    print(f"\n{size} guides, {megabytes:.1f} MB, digest {digest(guides)}, median of {runs}")
    print(f"{'':18}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}{'pages':>8}{'MB out':>8}{'pages/s':>9}{'MB/s':>7}{'ratio':>8}")
    medians = {name: {key: statistics.median(run[key] for run in rows) for key in rows[0]} for name, rows in results.items()}
    ours = medians["rolebook"]["wall"]
    for name, row in medians.items():
        print(
            f"{name:18}{row['wall']:9.3f}{row['cpu']:9.3f}{row['peak']:9.1f}{row['pages']:8.0f}{row['written']:8.1f}"
            f"{row['pages'] / row['wall']:9.0f}{megabytes / row['wall']:7.1f}{ours / row['wall']:8.2f}"
        )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("rolebook", help="the release binary")
    arguments.add_argument("--sizes", default="100,1000", help="numbers of guides (default: %(default)s)")
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None)
    options = arguments.parse_args()
    print("ratio: rolebook's wall time over the program's own")
    for size in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory(dir=options.folder, prefix="rolebook-bench-") as name:
            folder = pathlib.Path(name)
            table(size, str(pathlib.Path(options.rolebook).resolve()), compile_floor(folder), options.runs, folder)


if __name__ == "__main__":
    main()
