# The calendar: public holidays, weekdays and what can be wrong in a file of days.
