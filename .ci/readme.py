"""Every command that README.md shows is run; what it prints must be what the README shows. With --update the README is written anew.

A block is fenced as ```console; each line that begins with "$ " is a command for a shell in which `entente` is the program. A block whose fence
says ```console head=N shows the first N lines, and then an ellipsis. Commands that build or test are fenced as ```sh and not run here.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

entente, update = pathlib.Path(sys.argv[1]).resolve(), "--update" in sys.argv
root = pathlib.Path(__file__).resolve().parent.parent
readme = root / "README.md"
text = readme.read_text(encoding="utf-8")
failed = 0


def run(command, environment):
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=root, env=environment)
    return (done.stdout + done.stderr).rstrip("\n")


def block(match):
    global failed
    limit = int(match.group(1) or 0)
    shown = []
    for line in match.group(2).split("\n"):
        if line.startswith("$ "):
            shown.append(line)
            lines = run(line[2:], environment).split("\n")
            if limit and len(lines) > limit:
                lines = lines[:limit] + ["…"]
            shown += lines
    fresh = "\n".join(shown)
    if fresh != match.group(2).rstrip("\n") and not update:
        failed += 1
        print(f"README shows:\n{match.group(2)}\nbut it is:\n{fresh}\n")
    head = f" head={limit}" if limit else ""
    return f"```console{head}\n{fresh}\n```"


with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "entente").symlink_to(entente)
    environment = dict(os.environ, PATH=folder + os.pathsep + os.environ["PATH"], COLUMNS="80")
    environment.pop("ENTENTE_GRAPH", None)
    fresh = re.sub(r"```console(?: head=(\d+))?\n(.*?)\n```", block, text, flags=re.S)
if update:
    readme.write_text(fresh, encoding="utf-8")
print(f"README: {text.count('```console')} blocks run, {failed} differ")
sys.exit(failed > 0)
