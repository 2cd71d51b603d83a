//! What the client costs: see the benchmarks beside this file.
