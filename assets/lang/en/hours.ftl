# What is typed for working time: the first word is the one shown.
hours-word-home = home h
hours-word-office = office o
hours-word-overtime = overtime ot
hours-word-standby = standby s
hours-word-pause = break pause b
