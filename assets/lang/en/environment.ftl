# The work environment: risks, measures, conditions and follow-up.
