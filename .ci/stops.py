#!/usr/bin/env python3
"""How soon a query stops: usage stops.py ENTENTE [MILLISECONDS]

Makes a graph of 20,000 nodes and 220,000 edges, some of them a clique, runs queries that would not end by themselves, and tells how long after
--timeout, and how long after SIGINT, the process is gone. Fails where that is later than MILLISECONDS (100), or the status is not 4 or 130.
"""
import pathlib, random, signal, subprocess, sys, tempfile, time

QUERIES = {
    "cartesian product": "MATCH (a), (b), (c) WHERE a.k + b.k + c.k < 0 RETURN a",
    "cartesian product, counted": "MATCH (a), (b), (c) RETURN count(*)",
    "trails of a clique": "MATCH (a:Clique)-[*]-(b:Clique) RETURN count(*)",
    "trails of a clique, as paths": "MATCH p = (a:Clique)-[*]-(b) RETURN length(p)",
    "shortest of many": "MATCH p = SHORTEST 1000000000 (a:Clique)-[*]-(b:Clique) RETURN count(*)",
    "shortest between all": "MATCH p = ANY SHORTEST (a)-[*]-(b) WHERE a.k < b.k RETURN count(p)",
    "shortest of some length": "MATCH p = ANY SHORTEST (a:Clique)-[*30..]-(b:Clique) WHERE a.k < b.k RETURN count(p)",
    "repeated pattern": "MATCH (a) ((x)--(y) WHERE x.k < y.k){1,} (b) RETURN count(*)",
    "joins": "MATCH (a)--(b)--(c)--(d)--(e) RETURN count(*)",
    "cycle": "MATCH (a)--(b)--(c)--(d)--(a) RETURN count(*)",
    "unwind": "UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x",
    "unwind, streamed": "UNWIND range(1, 1000000000) AS x RETURN x",
    "sort": "UNWIND range(1, 1000000000) AS x WITH x LIMIT 15000000 WITH x ORDER BY -x % 1000003 RETURN count(x)",
    "sort of strings": "UNWIND range(1, 1000000000) AS x WITH 'text ' + x AS s LIMIT 8000000 WITH s ORDER BY s RETURN count(s)",
    "distinct": "UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x % 10000000)",
    "grouping": "UNWIND range(1, 1000000000) AS x WITH x % 5000000 AS k, count(*) AS n RETURN max(n)",
    "percentile": "UNWIND range(1, 15000000) AS x RETURN percentileCont(x * 7919 % 1000003, 0.5)",
    "comprehension": "RETURN size([x IN range(1, 1000000000) WHERE x < 0])",
    "reduce": "RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x % 7)",
    "quantifier": "RETURN all(x IN range(1, 1000000000) WHERE x > 0)",
    "membership": "RETURN 0.5 IN range(1, 1000000000)",
    "regular expression": "WITH reduce(s = 'a', x IN range(1, 23) | s + s) AS s RETURN s =~ '(a|a|aa)*b'",
    "large strings": "WITH reduce(s = 'ä', x IN range(1, 22) | s + s) AS s UNWIND range(1, 1000000000) AS x WITH s WHERE toUpper(s) = 'B' RETURN s",
    "search in large strings": "WITH reduce(s = 'a', x IN range(1, 22) | s + s) AS s UNWIND range(1, 1000000000) AS x WITH s WHERE s + 'b' CONTAINS s + 'c' RETURN s",
    "split": "WITH reduce(s = 'a', x IN range(1, 22) | s + s) AS s UNWIND range(1, 1000000000) AS x WITH split(s, '') AS l WHERE size(l) < 0 RETURN l",
    "long lists": "WITH [x IN range(1, 3000000) | x] AS l UNWIND range(1, 1000000000) AS x WITH l WHERE l = [y IN l | y] AND size(l) < 0 RETURN l",
    "subquery": "MATCH (a) WHERE COUNT { (a)--()--()--() } < 0 RETURN a",
    "large answer": "UNWIND range(1, 1000000000) AS x RETURN range(1, 100000)",
}


def graph(folder):
    rows = random.Random(7)
    nodes, edges = folder / "nodes.csv", folder / "edges.csv"
    with nodes.open("w") as out:
        out.write(":ID,:LABEL,k:int\n")
        for number in range(20_000):
            out.write(f"{number},{'Clique' if number < 200 else 'Other'},{number}\n")
    with edges.open("w") as out:
        out.write(":START_ID,:END_ID,:TYPE\n")
        for first in range(200):
            for second in range(first + 1, 200):
                out.write(f"{first},{second},K\n")
        for _ in range(200_000):
            out.write(f"{rows.randrange(20_000)},{rows.randrange(20_000)},L\n")
    return nodes, edges


def stop(entente, folder, query, after, by_signal):
    command = [entente, "query", query, "--graph", folder / "graph", "--max-memory", "4000", "--format", "csv"]
    began = time.monotonic()
    process = subprocess.Popen(command + ([] if by_signal else ["--timeout", str(after)]), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if by_signal:
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
    status = process.wait()
    return (time.monotonic() - began - after) * 1000, status, process.stderr.read().decode()


def main():
    entente, most = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 100
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        nodes, edges = graph(folder)
        subprocess.run([entente, "import", nodes, edges, "--output", folder / "graph"], check=True, stderr=subprocess.DEVNULL)
        print(f"{'milliseconds to stop':32}{'timeout':>10}{'Ctrl-C':>10}")
        for title, query in QUERIES.items():
            cells = []
            for by_signal in (False, True):
                for after in (0.7, 1.9):
                    late, status, error = stop(entente, folder, query, after, by_signal)
                    good = status == (130 if by_signal else 4) and late <= most
                    if not good:
                        failures += 1
                        print(f"  {title}: status {status}, {late:.0f} ms after {after} s: {error.strip()[:200]}")
                    cells.append(late)
            print(f"{title:32}{max(cells[:2]):10.0f}{max(cells[2:]):10.0f}")
    sys.exit(1 if failures else 0)


main()
