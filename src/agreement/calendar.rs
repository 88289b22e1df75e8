//! The actual home days: read from files, and what extent, regularity and stretches they show.
