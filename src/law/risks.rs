//! From a checklist to measures: the risks behind the rows, what lessens them, and what the advantages depend on.
