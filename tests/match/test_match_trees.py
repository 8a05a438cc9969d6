"""Trees that judge a row of features."""

import pytest

from refcheck.match.trees import Trees, trees


def test_trees_add_up_what_their_leaves_say():
    made = Trees(0.5, ((0, 1.0, -2.0, (1, 3.0, 0.25, 4.0)), 1.0))
    assert made.odds((1.0, 9.0)) == pytest.approx(-0.5)
    assert made.odds((1.5, 3.0)) == pytest.approx(1.75)
    assert made.odds((1.5, 3.1)) == pytest.approx(5.5)


@pytest.mark.parametrize("mark", ["clauses", "negation"])
def test_the_packaged_trees_ask_only_for_features_that_there_are(mark):
    from refcheck.match import clauses, denial

    size = len(clauses.NAMES) + (len(denial.NAMES) + 1) * (mark == "negation")

    def asked(tree):
        return [tree[0], *asked(tree[2]), *asked(tree[3])] if isinstance(tree, tuple) else []

    features = [f for tree in trees(mark).trees for f in asked(tree)]
    assert features
    assert 0 <= min(features) <= max(features) < size
