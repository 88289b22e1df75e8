# Ordlista og paragrafane.
