# Arbeidsmiljøet: risikoar, tiltak, vilkår og oppfølging.
