# Letters, in English. Same ids and same facts as the French file.

mail-hello = Hello,
mail-foot = Polyphonie, the workbench of a participatory process
    { $home }

mail-login-code-subject = Your sign-in code: { $key }
mail-login-code = Here is your code to enter Polyphonie:

    { $key }

    It is valid for fifteen minutes and serves once. If you asked for nothing, you may ignore this letter: without the code, nobody enters.
mail-email-confirmation-subject = Confirm your address: { $key }
mail-email-confirmation = Here is the code that confirms that { $email } is yours:

    { $key }

    It is valid for fifteen minutes. If you asked for nothing, ignore this letter.
mail-email-confirmation-signup-subject = Your code to open your account: { $key }
mail-email-confirmation-signup = Welcome. Here is the code that opens your account:

    { $key }

    It is valid for fifteen minutes. If you did not ask for an account, ignore this letter: none will be opened.
mail-password-reset-code-subject = Your code to change your password: { $key }
mail-password-reset-code = Here is the code that lets you choose a new password:

    { $key }

    It is valid for fifteen minutes. If you asked for nothing, ignore this letter: your password does not change.
mail-unknown-account-subject = No account at this address
mail-unknown-account = Somebody, perhaps you, wanted to enter Polyphonie with the address { $email }. There is no account at this address.

    If it was you, try another of your addresses, or ask the person who leads the process for a link of invitation:
    { $sign_in }

    If it was not you, ignore this letter.
mail-account-already-exists-subject = You already have an account
mail-account-already-exists = Somebody, perhaps you, wanted to open an account with the address { $email }. There is one already.

    To enter, ask for a sign-in code, without a password:
    { $sign_in }

    If it was not you, ignore this letter: nothing changed.
mail-invitation-subject = { $name } invites you into “{ $place }”
mail-invitation = { $name } invites you to join “{ $place }” on Polyphonie.

    Open this link to accept; it serves once:
    { $link }

    If you did not expect this invitation, ignore this letter.
mail-password-changed-subject = Your password changed
mail-password-changed = The password of your account has just changed. Other devices were signed out.

    If it was not you, ask for a sign-in code at once and choose another:
    { $sign_in }
mail-password-set-subject = A password was chosen
mail-password-set = Your account now has a password.

    If it was not you, ask for a sign-in code at once and change it:
    { $sign_in }
mail-password-reset-subject = Your password was replaced
mail-password-reset = A new password was chosen for your account, with a code sent to this address. Other devices were signed out.

    If it was not you, somebody reads your mail: change the password of your mailbox first, then this one:
    { $sign_in }
mail-email-changed-subject = The address of your account changed
mail-email-changed = The address of your account is no longer { $from_email } but { $to_email }.

    If it was not you, tell the person who runs this site.
mail-email-confirm-subject = Your address is confirmed
mail-email-confirm = The address { $email } is now that of your account.

    If it was not you, tell the person who runs this site.
mail-email-deleted-subject = An address was removed from your account
mail-email-deleted = The address { $deleted_email } is no longer that of your account.

    If it was not you, tell the person who runs this site.
mail-totp-activated-subject = An application protects your account
mail-totp-activated = To enter, your account now asks for a code of your application.

    If it was not you, tell the person who runs this site.
mail-totp-deactivated-subject = The application no longer protects your account
mail-totp-deactivated = Your account no longer asks for the code of your application.

    If it was not you, change your password at once:
    { $sign_in }
mail-webauthn-added-subject = A passkey was added
mail-webauthn-added = A passkey now lets you enter your account.

    If it was not you, remove it at once:
    { $sign_in }
mail-webauthn-removed-subject = A passkey was removed
mail-webauthn-removed = A passkey no longer lets you enter your account.

    If it was not you, tell the person who runs this site.
mail-recovery-codes-generated-subject = Your recovery codes are new
mail-recovery-codes-generated = New recovery codes were made for your account; the old ones no longer serve.

    If it was not you, change your password at once:
    { $sign_in }
