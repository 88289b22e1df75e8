# The map, the borders, the variants and the points of doubt.
