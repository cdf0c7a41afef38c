verdict-go = On peut lancer
