# Kartet, grensene, variantane og tvilspunkta.
