//! The verdict as a picture: a map of cells, the nearest border, variants and points of doubt, each computed by the law.
