
cli-arg-output = Fila eller mappa det skal skrives til; - er standard ut
cli-value-output = FIL
cli-arg-force = Skriv over fila hvis den finnes
cli-error-taken = { $path } finnes fra før, og er ikke rørt.
    .do = Velg et annet navn med -o, eller skriv over den med --force.
cli-error-unwritten = { $path } kan ikke skrives: { $cause }.
    .do = Velg en annen mappe med -o.
