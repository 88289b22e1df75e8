# Arbeidsmiljøet: risikoer, tiltak, vilkår og oppfølging.
