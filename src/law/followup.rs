//! How closely to follow up: the rhythm that the pattern calls for, and its dates.
