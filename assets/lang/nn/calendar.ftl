# Kalenderen: heilagdagar, vekedagar og det som kan vere gale i ei fil med dagar.
