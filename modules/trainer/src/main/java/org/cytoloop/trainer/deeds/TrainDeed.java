/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.deeds;

import java.util.Optional;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Trains a round. The trainer stays where it is: it shares its place with the guide, which tells of the round. */
@ServiceProvider(service = DeedDoer.class)
@Messages("TrainDeed_training=A round is being trained.")
public final class TrainDeed implements DeedDoer {
    private boolean listening;
    private Optional<String> told = Optional.empty();

    /** For the lookup. */
    public TrainDeed() {}

    @Override
    public String kind() {
        return Deed.TRAIN;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        if (!listening) {
            listening = true;
            // as long as the workbench lives, like this service
            TrainerDesk.get().addListener(change -> tell());
        }
        told = model(open).flatMap(TrainDeed::obstacle);
        return told;
    }

    private static Optional<String> obstacle(TrainerModel model) {
        if (model.training().isRunning()) {
            return Optional.of(Bundle.TrainDeed_training());
        }
        return Optional.of(model.problem()).filter(problem -> !problem.isEmpty());
    }

    /** Training began or ended, or there is enough to train on now. */
    private void tell() {
        TrainerDesk.get().model().ifPresent(model -> {
            if (!obstacle(model).equals(told)) {
                model.study().deedsChanged();
            }
        });
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        model(open).ifPresent(TrainerModel::train);
    }

    private static Optional<TrainerModel> model(OpenStudy open) {
        return TrainerDesk.get().model().filter(model -> model.study() == open);
    }
}
