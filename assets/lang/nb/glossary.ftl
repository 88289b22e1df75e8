# Ordlista og paragrafene.
