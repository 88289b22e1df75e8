# The glossary and the provisions.
