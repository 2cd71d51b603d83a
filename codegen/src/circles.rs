//! What leads back to itself.

use std::collections::BTreeMap;

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

/// Names, each with the names it leads to.
pub(crate) type Links = BTreeMap<String, Vec<String>>;

/// The names that lie in a circle, each with the number of its circle: a name
/// alone is one if it leads to itself.
pub(crate) fn circles(links: &Links) -> BTreeMap<String, usize> {
    let mut graph = DiGraph::<&str, ()>::new();
    let names = links.keys().map(String::as_str);
    let nodes: BTreeMap<&str, _> = names.map(|name| (name, graph.add_node(name))).collect();
    for (name, targets) in links {
        for target in targets {
            if let (Some(from), Some(to)) = (nodes.get(name.as_str()), nodes.get(target.as_str())) {
                graph.update_edge(*from, *to, ());
            }
        }
    }
    let mut found = BTreeMap::new();
    for (number, group) in tarjan_scc(&graph).into_iter().enumerate() {
        let is_circle = match group.as_slice() {
            [only] => graph.contains_edge(*only, *only),
            _ => true,
        };
        for node in group.into_iter().filter(|_| is_circle) {
            let name = graph.node_weight(node).copied().unwrap_or_default();
            found.insert(name.to_owned(), number);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_leads_into_a_circle_is_in_none() {
        let links = [
            ("a", "b"),
            ("b", "c"),
            ("c", "b"),
            ("d", "d"),
            ("e", "gone"),
        ];
        let links = links.map(|(from, to)| (from.to_owned(), vec![to.to_owned()]));
        let found = circles(&links.into_iter().collect());
        assert_eq!(found.keys().collect::<Vec<_>>(), ["b", "c", "d"]);
        assert_eq!(found["b"], found["c"]);
        assert_ne!(found["b"], found["d"]);
    }
}
