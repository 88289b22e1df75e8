# Kartet, grensene, variantene og tvilspunktene.
