//! The nearest change of the week that mends a finding.
