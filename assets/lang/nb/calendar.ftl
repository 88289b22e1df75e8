# Kalenderen: helligdager, ukedager og det som kan være galt i ei fil med dager.
