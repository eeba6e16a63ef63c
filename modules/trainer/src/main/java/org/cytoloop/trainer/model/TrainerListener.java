package org.cytoloop.trainer.model;

/** Is told what changed about training; on the EDT. */
@FunctionalInterface
public interface TrainerListener {
    /** Something is otherwise now. */
    void trainerChanged(TrainerChange change);
}
