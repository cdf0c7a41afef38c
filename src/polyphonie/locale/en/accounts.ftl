# Accounts, in English. Same ids and same facts as the French file.

account-nav = Your account
account-sign-in = Sign in
account-sign-out = Sign out
account-menu = Account
account-email = E-mail address
account-password = Password
account-name = Your name
account-name-hint = As your team knows you.
account-code = Code
account-code-hint = The letters and digits you received; capitals and dashes do not matter.
account-cancel = Cancel
account-continue = Continue
account-save = Save
account-back = Back to your account

# Signing in
account-in-title = Enter Polyphonie
account-in-by-code = Receive a code
account-in-by-code-text = We send a code to your address. No password to remember.
account-in-by-password = Enter with a password
account-in-by-key = Enter with a passkey
account-in-by-key-text = Your fingerprint, your face or the code of your device is enough, if you added a passkey to your account.
account-in-forgotten = Forgotten password
account-in-new = No account yet?
account-in-new-go = Make an account
account-in-closed = Accounts are opened here by invitation: ask the person who leads the process for a link.
account-in-go = Enter
account-demo-title = Try it now
account-demo-text = This is a demonstration, on this machine only. Enter with one click, without a password, as one of these people.
account-demo-enter = Enter as { $name }
account-demo-amina = Amina runs a demonstration cooperative: she opens dossiers and invites.
account-demo-bruno = Bruno is a facilitator there: he works on Amina’s dossiers.
account-demo-mail = No letter leaves this demonstration. The codes are in the last file of the folder “{ $folder }”.

# A code was sent
account-sent-title = Type the code you received
account-sent-text = If { $email } is right, a code was just sent there. It is valid for fifteen minutes.
account-sent-again = Send another code
account-sent-none = Received nothing? Look among unwanted mail, or go back and check the address.

# Signing up
account-up-title = Make your account
account-up-text = A name and an address are enough. A code will confirm the address.
account-up-invited = Your invitation waits for you: you will come back to it.
account-up-password-hint = If you prefer a password to codes: at least twelve characters.
account-up-go = Make the account
account-up-known = Already have an account?
account-up-closed-title = Accounts are opened here by invitation
account-up-closed-text = Ask the person who leads the process for a link: opening it is enough to make an account.

# Signing out
account-out-title = Sign out?
account-out-text = What you saved remains saved.

# One's own page
account-own-title = { $name }, your account
account-own-you = You
account-own-language = Language of the letters you receive
account-own-address = Address
account-own-address-go = Change the address
account-own-password-yes = Your account has a password.
account-own-password-no = Your account has no password: you enter with a code sent to your address, or with a passkey.
account-own-password-change = Change the password
account-own-password-set = Choose a password
account-own-security = Security
account-own-security-text = Passkeys, code application, recovery codes.
account-own-security-go = Set the security
account-own-places = Organisations
account-own-places-go = See your organisations
account-done-profile = Saved.
account-done-password-changed = Your password changed; your other devices were signed out.
account-done-password-set = Your password is chosen.
account-done-email-confirmed = Your address is confirmed.
account-done-email-deleted = This address is removed.
account-done-totp-activated = The application protects your account.
account-done-totp-deactivated = The application no longer protects your account.
account-done-webauthn-added = The passkey is added.
account-done-webauthn-removed = The passkey is removed.
account-done-recovery-codes-generated = Here are your new recovery codes.

# The address
account-address-title = Your e-mail address
account-address-now = Present address
account-address-next = Address to confirm
account-address-change = New address
account-address-hint = A code will be sent there; the address changes only once that code is typed.
account-address-go = Send a code
account-address-resend = Send another code
account-address-give-up = Keep the present address

# Passwords
account-pass-change-title = Change the password
account-pass-set-title = Choose a password
account-pass-old = Present password
account-pass-new = New password
account-pass-new-hint = At least twelve characters; a sentence is easier to remember than a complicated word.
account-pass-again = The same, once more
account-pass-reset-title = Forgotten password
account-pass-reset-text = Give your address: a code will be sent there, with which you choose another.
account-pass-done-title = Your new password is chosen
account-pass-done-text = Your other devices were signed out.

# Saying again who one is
account-again-title = Confirm that it is you
account-again-text = What you ask for touches the security of your account.
account-again-others = Another way to confirm
account-again-code-text = A code will be sent to this address.
account-again-password = With the password
account-again-code = With a code sent by e-mail
account-again-application = With the application or a recovery code
account-again-key = With a passkey

# Second steps
account-second-title = One more step
account-second-text = Your account is protected. Type the code of your application, or a recovery code.
account-safe-title = The security of your account
account-safe-text = A passkey replaces the password; an application adds a code when you enter. Recovery codes serve the day you lose either.
account-safe-keys = Passkeys
account-safe-keys-count = { $count ->
    [0] No passkey.
    [one] One passkey.
   *[other] { $count } passkeys.
}
account-safe-keys-go = See the passkeys
account-safe-keys-add = Add a passkey
account-safe-app = Code application
account-safe-app-on = An application asks for a code at each entry.
account-safe-app-off = No application.
account-safe-app-add = Add an application
account-safe-app-remove = Remove the application
account-safe-codes = Recovery codes
account-safe-codes-count = { $count ->
    [0] No recovery code.
    [one] One recovery code remains.
   *[other] { $count } recovery codes remain.
}
account-safe-codes-later = They are made once an application or a passkey is added.
account-safe-codes-see = See the codes
account-safe-codes-take = Download the codes
account-safe-codes-new = Make new codes
account-codes-title = Your recovery codes
account-codes-text = Each code serves once. Keep them elsewhere than on this device: printed, or in a password manager.
account-codes-new-title = Make new recovery codes?
account-codes-new-text = { $count ->
    [0] Ten codes will be made.
    [one] The code that remains will no longer serve; ten others will be made.
   *[other] The { $count } codes that remain will no longer serve; ten others will be made.
}
account-codes-file = Recovery codes of Polyphonie. Each serves once.
account-app-title = Add a code application
account-app-1 = Open a code application on your phone and aim at this drawing.
account-app-qr = Drawing to aim at with the application; the key written below says the same
account-app-secret = Or type this key in the application
account-app-2 = Type the code that it shows
account-app-code-hint = Six digits, which change every thirty seconds.
account-app-remove-title = Remove the application?
account-app-remove-text = Your account will no longer ask for its code when you enter.
account-keys-title = Your passkeys
account-keys-none = No passkey
account-keys-none-text = A passkey is kept by your phone, your computer or a security key. It replaces the password.
account-keys-added = added on { $day }
account-keys-used = used on { $day }
account-keys-never = not used yet
account-keys-sole = is enough to enter
account-keys-second = serves as a second step
account-keys-rename = Rename
account-keys-remove = Remove
account-keys-which = the key { $name }
account-key-name = Passkey
account-key-add-title = Add a passkey
account-key-add-text = Your browser will ask for your fingerprint, your face, the code of your device or your security key.
account-key-label = Name of the key
account-key-label-hint = To know it later: “my phone”.
account-key-sole = This key is enough to enter, without address nor password
account-key-add-go = Add the key
account-key-rename-title = Rename the passkey
account-key-remove-title = Remove the passkey “{ $name }”?
account-key-remove-text = It will no longer let you enter your account.
account-key-script = Passkeys need JavaScript. Codes sent by e-mail work without.
account-key-loopback = Browsers do not accept passkeys at an address made of digits: open this site by { $address }.
account-key-failed = The passkey did not answer, or is not known here. Try again, or choose another way to enter.

# First entry of the operator, and accounts that are closed
account-first-title = Welcome, { $email }
account-first-text = This link lets you in once, as the person who runs this site. Then choose a password or a passkey.
account-first-go = Enter
account-first-over = This link no longer lets anybody in
account-first-over-text = It is valid for one hour and serves once. Make another with the command “polyphonie admin”.
account-closed-title = This account is closed
account-closed-text = The person who runs this site closed it. Only they can open it again.

# Faults
account-error-account-inactive = This account is closed.
account-error-cannot-remove-primary-email = The address of your account cannot be removed.
account-error-duplicate-email = It is already an address of this account.
account-error-email-password-mismatch = The address or the password does not fit.
account-error-email-taken = This address cannot be taken.
account-error-enter-current-password = This is not your present password.
account-error-incorrect-code = This code does not fit.
account-error-incorrect-password = This password does not fit.
account-error-invalid-login = This way to enter does not fit.
account-error-rate-limited = Too many requests at once: wait a little.
account-error-same-as-current = It is already this one.
account-error-too-many-login-attempts = Too many tries: wait a few minutes, then start again.
account-error-unverified-primary-email = Confirm the address of your account first.
account-error-cannot-delete-authenticator = This protection cannot be removed.
account-error-cannot-generate-recovery-codes = Add an application or a passkey first.
account-error-unverified-email = Confirm the address of your account first.
account-error-add-email-blocked = An account protected by a second step cannot add an address.
