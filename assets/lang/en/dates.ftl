
cli-arg-output = The file or folder to write to; - is standard output
cli-value-output = FILE
cli-arg-force = Write over the file if it exists
cli-error-taken = { $path } exists already and is left as it is.
    .do = Choose another name with -o, or write over it with --force.
cli-error-unwritten = { $path } cannot be written: { $cause }.
    .do = Choose another folder with -o.
