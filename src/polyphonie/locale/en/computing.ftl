# How far the computing of a strategy is, in English. Same ids and same facts as the French file.

computing-progress = Progress of the computation
computing-waiting = The strategy is about to be computed again
computing-waiting-text = The situation changed. Meanwhile, this page shows the previous result, if there is one.
computing-running = The strategy is being computed
computing-running-text = A few seconds are enough. Meanwhile, this page shows the previous result, if there is one.
computing-failed = The computation of the strategy failed
computing-failed-text = Something broke on our side: nothing that you wrote is lost. Start it again; if it fails once more, tell the person who runs this site.
computing-cancelled = The computation was given up
computing-cancelled-text = This page shows the result from before the last changes, if there is one.
computing-dead = The computation is not moving
computing-dead-text = The service that computes seems to have stopped. Start it again; if it still does not move, tell the person who runs this site.
computing-never = Nothing is computed here yet
computing-never-text = Describe the situation: the verdict, the sequences and the alarms will come from it.
computing-again = Start the computation again
computing-give-up = Give the computation up
