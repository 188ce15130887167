"""How many of the genre's constructions are read: each frame of Tests/…/Fixtures/Constructions filled with every relation, one document each."""
import collections
import pathlib
import subprocess
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
folder = root / "Tests" / "EntenteExtractTests" / "Fixtures" / "Constructions"


def relations():
    """By relation: who, what, and the forms of its verb and noun; a form that it lacks is empty, and so is what says that its deed goes on."""
    rows = [line.split("\t") for line in (folder / "relations.tsv").read_text().splitlines() if line]
    return [dict(zip(("name", "type", "A", "B", "b", "s", "p", "g", "n", "q", "goes on"), row)) for row in rows]


def frames(file):
    return [line.split("\t") for line in (folder / file).read_text().splitlines() if line]


def filled(frame, relation):
    text = frame.replace("\\n", "\n")
    for key in "ABbspgnq":
        text = text.replace("{%s}" % key, relation[key])
    return "\n".join(line[:1].upper() + line[1:] for line in text.split("\n"))


def fits(frame, needs, relation):
    """Whether a relation has the forms that a frame uses and needs, and a deed of the sort that it is about."""
    if any("{%s}" % form in frame and not relation[form] for form in "pnq") or any(form in needs and not relation[form] for form in "pn"):
        return False
    return not ("g" in needs and not relation["goes on"] or "r" in needs and relation["goes on"])


def key(name):
    return name.lower().removeprefix("the ")


def edges(entente, documents, scratch):
    """By document: what it states besides mentions."""
    graph = scratch / "graph"
    subprocess.run([entente, "extract", *map(str, documents), "--output", str(graph)], check=True, capture_output=True)
    rows = lambda query: [line.split("\t") for line in subprocess.run(
        [entente, "query", "--graph", str(graph), "--format", "tsv", query], check=True, capture_output=True, text=True).stdout.splitlines()[1:]]
    files = {row[0]: pathlib.Path(row[1]).stem for row in rows("MATCH (d:Document) WHERE d.file IS NOT NULL RETURN d.id, d.file")}
    found = collections.defaultdict(list)
    for document, start, kind, end, modality in rows(
            "MATCH (a)-[r]->(b) WHERE type(r) <> 'MENTIONS' RETURN r.document, a.name, type(r), b.name, r.modality"):
        found[files.get(document, document)].append((kind, {key(start), key(end)}, modality))
    return found


def score(entente, file):
    """How many of the wanted edges there are, as firm as they are said, of how many, and how many edges there are that the text does not state."""
    right, wanted, false = collections.Counter(), collections.Counter(), 0
    for relation in relations():
        known = {key(relation["A"]): "A", "xya": "A", key(relation["B"]): "B", "xyb": "B"}
        cases = [(name, modality, filled(frame, relation)) for name, modality, needs, frame in frames(file) if fits(frame, needs, relation)]
        with tempfile.TemporaryDirectory() as place:
            scratch = pathlib.Path(place)
            (scratch / "in").mkdir()
            documents = []
            for number, (name, _, text) in enumerate(cases):
                documents.append(scratch / "in" / f"{name}.txt")
                label = "" if "\n\n" in text else "1. "
                documents[-1].write_text(f"MEETING OF MINISTERS\n\nReport number {number} of the Secretariat, 2023\n\n{label}{text}\n")
            found = edges(entente, documents, scratch)
        for name, modality, _ in cases:
            # Where frames define a short form, it is the name.
            hits = [m for kind, ends, m in found[name] if kind == relation["type"] and {known.get(end, end) for end in ends} == {"A", "B"}]
            if modality == "none":
                false += bool(hits)
            else:
                wanted[relation["name"]] += 1
                right[relation["name"]] += bool(hits) and all(m == modality for m in hits)
    print(file, *(f"{name} {right[name]}/{wanted[name]}" for name in wanted), sep="  ")
    return sum(right.values()), sum(wanted.values()), false
