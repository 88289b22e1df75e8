# What is typed for working time: the first word is the one shown.
hours-word-home = hjemme h
hours-word-office = kontor k
hours-word-overtime = overtid ot
hours-word-standby = vakt beredskap beredskapsvakt v
hours-word-pause = pause
