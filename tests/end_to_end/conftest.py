"""A running replica per state, and the settings that reach it under the real names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from refcheck.cli import run
from refcheck.model import Config, FetchPolicy
from refcheck.pipeline import verify
from replica import sites
from replica.mementos import Behaviour, MementoServer, as_cited
from replica.server import Replica
from replica.sites import STATES


@pytest.fixture(scope="session")
def replicas(tmp_path_factory):
    """State → running replica."""
    running = {state: Replica(state, tmp_path_factory.mktemp("certs")) for state in STATES}
    yield running
    for replica in running.values():
        replica.close()


@pytest.fixture
def config_for(replicas, tmp_path):
    """A function: state → Config that reaches the replica, with a store of its own."""

    def make(state: str, store: str = "store", workers: int = 4) -> Config:
        replica = replicas[state]
        fetch = FetchPolicy(connect_to=replica.connect_to, ca_bundle=str(replica.ca), host_interval_s=0.0, workers=workers, max_attempts=1)
        return Config(fetch=fetch, store=tmp_path / store, archives=False)

    return make


@pytest.fixture(scope="session")
def archive_server(tmp_path_factory):
    with MementoServer(tmp_path_factory.mktemp("archive")) as running:
        yield running


@pytest.fixture
def archive(archive_server):
    """The archive with all cited pages, as it behaves by default."""
    archive_server.behaviour = Behaviour(as_cited())
    archive_server.seen.clear()
    archive_server.saved.clear()
    return archive_server


@pytest.fixture
def reaching(archive, config_for, tmp_path):
    """A function: state → Config that reaches the replica and the archive."""

    def make(state: str = "today", services: tuple[str, ...] = ("wayback",), **more):
        config = config_for(state)
        bundle = tmp_path / "both.pem"
        bundle.write_bytes(Path(config.fetch.ca_bundle).read_bytes() + archive.ca.read_bytes())
        fetch = replace(config.fetch, connect_to=(*config.fetch.connect_to, *archive.connect_to), ca_bundle=str(bundle))
        return replace(config, fetch=fetch, archives=True, archive_services=services, archive_interval_s=0.0, **more)

    return make


@pytest.fixture(scope="session")
def once(root, replicas, archive_server, tmp_path_factory):
    """(paper, its settings, the live report): today's state with archived copies, and a copy that a person saved; made once."""
    folder = tmp_path_factory.mktemp("gathered")
    archive_server.behaviour = Behaviour(as_cited())
    replica, bundle = replicas["today"], folder / "both.pem"
    bundle.write_bytes(replica.ca.read_bytes() + archive_server.ca.read_bytes())
    reaching = (*replica.connect_to, *archive_server.connect_to)
    fetch = FetchPolicy(connect_to=reaching, ca_bundle=str(bundle), host_interval_s=0.0, workers=4, max_attempts=1)
    config = Config(fetch=fetch, store=folder / "store", archive_interval_s=0.0)
    paper, saved = folder / "example.ja.md", folder / "saved.html"
    paper.write_bytes((root / "references" / "example.ja.md").read_bytes())
    saved.write_bytes(sites.answers("as-cited")[sites.TASS].body)
    assert run(["attach", str(paper), str(saved), "--note", "5", "--who", "Reader Name", "--store", str(config.store)]) == 0
    return paper, config, verify(paper, config)


@pytest.fixture
def short(root, tmp_path):
    """Two statements of the example paper: the one whose source is gone, and the one whose source refuses us."""
    lines = (root / "references" / "example.ja.md").read_text("utf-8").splitlines()
    notes = [line for line in lines if line.startswith(("[^3]:", "[^5]:"))]
    body = "中国国防部は「テロ勢力を攻撃し、地区の平和と安全を守る決心と能力をさらに示す[^3]」と発表した。"
    body += "ラブロフ外相も、任務が失敗に終わったことは誰もが理解していると語った[^5]。（本稿の引用は全て2022年1月27日最終閲覧）"
    paper = tmp_path / "short.md"
    paper.write_text(
        "---\nlang: ja\n---\n\n"
        + body
        + "\n\n"
        + "\n\n".join(notes).replace("2021年7月29日。", "2021年7月29日（2022年1月27日閲覧）。")
        + "\n",
        "utf-8",
    )
    return paper


@pytest.fixture
def call(root, tmp_path):
    """The statement of note 6 of the example paper, alone."""
    lines = (root / "references" / "example.ja.md").read_text("utf-8").splitlines()
    body = "習近平国家主席は「靴が足に合うかどうかは、履いた人だけが知っている[^6]」と述べた。"
    paper = tmp_path / "call.md"
    paper.write_text("\n\n".join(("---\nlang: ja\n---", body, next(line for line in lines if line.startswith("[^6]:")))) + "\n", "utf-8")
    return paper
