verdict-go = You can launch
