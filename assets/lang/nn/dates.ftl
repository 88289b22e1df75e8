
cli-arg-output = Fila eller mappa å skrive til; - er standard ut
cli-value-output = FIL
cli-arg-force = Skriv over fila om ho finst
cli-error-taken = { $path } finst frå før, og er ikkje rørt.
    .do = Vel eit anna namn med -o, eller skriv over ho med --force.
cli-error-unwritten = { $path } kan ikkje skrivast: { $cause }.
    .do = Vel ei anna mappe med -o.
