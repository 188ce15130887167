"""The scores of the open data, each held against its floor in floors.json. A floor is raised when we get better, never lowered."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import conformance
import constructions

entente, shared = sys.argv[1], pathlib.Path(sys.argv[2])
root = pathlib.Path(__file__).resolve().parent.parent
floors = json.loads((root / ".ci" / "floors.json").read_text(encoding="utf-8"))
failed = []


def hold(name, value, at_most=False):
    floor = floors[name]
    well = value <= floor if at_most else value >= floor
    print(f"{'ok     ' if well else 'FAILED '} {name}: {value:.6g} ({'at most' if at_most else 'floor'} {floor})")
    if not well:
        failed.append(name)


def gold():
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as graph:
        graph.write(subprocess.run([entente, "export", "--graph", str(root / "graph"), "--format", "jsonl"],
                                   capture_output=True, text=True, check=True).stdout)
        graph.flush()
        score = [sys.executable, str(shared / "gold" / "score.py"), graph.name, "--corpus", str(shared / "corpus")]
        print(subprocess.run(score, capture_output=True, text=True, check=True).stdout)
        s = json.loads(subprocess.run(score + ["--json"], capture_output=True, text=True, check=True).stdout)
    hold("gold.precision", s["edges"]["precision"])
    hold("gold.recall", s["edges"]["recall"])
    right = s["of_those_right"]
    for key in ("paragraph", "modality", "dates", "quotation_holds_it"):
        hold("gold." + key, right[key])
    hold("gold.mentions.precision", s["mentions"]["precision"])
    hold("gold.mentions.recall", s["mentions"]["recall"])
    hold("gold.mentions.stance", s["mentions"]["stance"])
    hold("gold.twice", right["twice"], at_most=True)
    hold("gold.dates_made_up", right["dates_made_up"], at_most=True)
    hold("gold.falsehoods", s["falsehoods"]["stated"], at_most=True)
    hold("gold.false_quotes", s["quotes"]["false"], at_most=True)
    stats = subprocess.run([entente, "stats", "--graph", str(root / "graph"), "--format", "tsv"],
                           capture_output=True, text=True, check=True).stdout
    shares = [float(share) for share in re.findall(r"^bytes quoted of .*?([\d.]+) %$", stats, re.M)]
    hold("gold.documents_with_share", len(shares))
    hold("gold.most_quoted", max(shares, default=100), at_most=True)


def forums(fixture, name):
    """Our own annotated documents of other forums, scored by the scorer of the open data."""
    folder = root / "Tests" / "EntenteExtractTests" / "Fixtures" / fixture
    with tempfile.TemporaryDirectory() as scratch:
        graph, lines = pathlib.Path(scratch) / "graph", pathlib.Path(scratch) / "graph.jsonl"
        documents = sorted(str(p) for p in (folder / "corpus").iterdir())
        subprocess.run([entente, "extract", *documents, "--output", str(graph)], check=True)
        subprocess.run([entente, "export", "--graph", str(graph), "--format", "jsonl", "-o", str(lines)], check=True)
        score = [sys.executable, str(shared / "gold" / "score.py"), str(lines), "--gold", str(folder), "--corpus", str(folder / "corpus")]
        print(subprocess.run(score, capture_output=True, text=True, check=True).stdout)
        s = json.loads(subprocess.run(score + ["--json"], capture_output=True, text=True, check=True).stdout)
    hold(f"{name}.precision", s["edges"]["precision"])
    hold(f"{name}.recall", s["edges"]["recall"])
    hold(f"{name}.modality", s["of_those_right"]["modality"])
    hold(f"{name}.quotation_holds_it", s["of_those_right"]["quotation_holds_it"])
    hold(f"{name}.mentions.recall", s["mentions"]["recall"])
    hold(f"{name}.twice", s["of_those_right"]["twice"], at_most=True)
    hold(f"{name}.dates_made_up", s["of_those_right"]["dates_made_up"], at_most=True)
    hold(f"{name}.falsehoods", s["falsehoods"]["stated"], at_most=True)
    hold(f"{name}.false_quotes", s["quotes"]["false"], at_most=True)


def constructed(file, name):
    """The genre's constructions, each filled with every relation."""
    right, wanted, false = constructions.score(entente, file)
    hold(f"constructions.{name}", right / wanted)
    hold(f"constructions.{name}.false", false, at_most=True)


def questions():
    command = [sys.executable, str(shared / "questions" / "score.py"), str(shared / "questions" / "questions.jsonl"),
               "--graph", str(root / "graph"), "--entente", entente]
    s = json.loads(subprocess.run(command + ["--json"], capture_output=True, text=True, check=True).stdout)["all"]
    hold("questions.right", s["right"])
    hold("questions.false", s["false"], at_most=True)


def tck():
    rows = conformance.run(entente, shared)
    hold("tck.read_only", sum(r["passed"] for r in rows))
    hold("tck.strict_errors", sum(r["passed"] and r["strict"] for r in rows if r["expects_error"]))
    if not conformance.compare(rows):
        failed.append("tck.page")


if (shared / "gold" / "score.py").is_file():
    forums("Forums", "forums")
    for name in ("Regions", "Islands", "Ministers", "Councils", "Dialogues", "Plenaries", "Statements", "Chiefs", "Partners",
                 "Agencies", "Networks", "Neighbours", "Hemispheres", "Protocols", "Partnerships", "Commissions", "Cycles", "Communiques",
                 "Gatherings", "Doers", "Namings"):
        forums(name, name.lower())
else:
    print("NOT CHECKED: the scorer is not beside the project, so the documents of other forums have no score")
constructed("sentences.tsv", "sentences")
constructed("passages.tsv", "passages")
for part in (gold, questions, tck):
    folder = shared / part.__name__
    if folder.is_dir():
        part()
    else:
        print(f"NOT CHECKED: {part.__name__} is not beside the project")
sys.exit(bool(failed))
