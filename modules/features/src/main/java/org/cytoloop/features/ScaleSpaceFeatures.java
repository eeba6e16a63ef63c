/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Responses of Gaussian filters of several sizes at the cell's centre and around it. With d the expected cell diameter,
 * G(s) the Gaussian mean and H(s) the Hessian times s², both at the centroid at the scale s:
 *
 * <ul>
 *   <li>{@code dog_1} ... {@code dog_4} = G(s(k)) - G(s(k+1)) for s = 0.15, 0.25, 0.4, 0.65 and 1.05 d; {@code dog_wide} =
 *       G(0.25 d) - G(1.05 d)
 *   <li>{@code laplacian_k}, k = 1 to 4: trace of H(s(k)), negative in bright spots
 *   <li>{@code ridge_k}, {@code valley_k}, k = 1 to 3: smaller and larger eigenvalue of H(s(k)); {@code gradient_k}: length of
 *       the gradient times s
 *   <li>of the patch smoothed at 0.15 d: {@code gradient_mean}, {@code gradient_max}: of the gradient length (central
 *       differences) in r &le; d; {@code gradient_inward}: mean of its component towards the centre in r &le; 0.9 d; {@code
 *       gradient_inward_share} = gradient_inward / gradient_mean; {@code peak}: largest value in r &le; 0.6 d minus G(1.05 d)
 * </ul>
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1030)
public final class ScaleSpaceFeatures extends PerChannelExtractor {
    private static final double[] SCALES = {0.15, 0.25, 0.4, 0.65, 1.05};
    private static final int LAPLACIANS = 4;
    private static final int HESSIANS = 3;

    /** 2.5 times the largest scale: what is cut off the largest kernel weighs 4 %. */
    private static final double RADIUS = 2.6;

    private static final List<Measure> MEASURES = measureList();

    /** Called by the platform. */
    public ScaleSpaceFeatures() {
        super("scale-space", 1, RADIUS);
    }

    /** One jet per scale, for patches of the given radius in bins. */
    static GaussianJet[] jets(int patchRadius, double diameter) {
        GaussianJet[] jets = new GaussianJet[SCALES.length];
        for (int k = 0; k < jets.length; k++) {
            jets[k] = new GaussianJet(patchRadius, SCALES[k] * diameter);
        }
        return jets;
    }

    private static List<Measure> measureList() {
        List<Measure> list = new ArrayList<>();
        for (int k = 0; k < SCALES.length - 1; k++) {
            list.add(new Measure(
                    "dog_" + (k + 1),
                    "grey",
                    "Difference of Gaussian means of " + SCALES[k] + " and " + SCALES[k + 1] + " diameters."));
        }
        list.add(new Measure("dog_wide", "grey", "Difference of Gaussian means of 0.25 and 1.05 diameters."));
        for (int k = 0; k < LAPLACIANS; k++) {
            list.add(new Measure(
                    "laplacian_" + (k + 1),
                    "grey",
                    "Laplacian at " + SCALES[k] + " diameters; negative in bright spots."));
        }
        for (int k = 0; k < HESSIANS; k++) {
            String at = " at " + SCALES[k] + " diameters.";
            list.add(new Measure("ridge_" + (k + 1), "grey", "Smaller eigenvalue of the Hessian" + at));
            list.add(new Measure("valley_" + (k + 1), "grey", "Larger eigenvalue of the Hessian" + at));
            list.add(new Measure("gradient_" + (k + 1), "grey", "Gradient at the centre" + at));
        }
        list.add(new Measure("gradient_mean", "grey/diameter", "Mean gradient within one diameter of the centre."));
        list.add(new Measure("gradient_max", "grey/diameter", "Largest gradient within one diameter of the centre."));
        list.add(new Measure("gradient_inward", "grey/diameter", "Mean gradient towards the centre."));
        list.add(new Measure("gradient_inward_share", "ratio", "Share of the gradient that points to the centre."));
        list.add(new Measure("peak", "grey", "Largest smoothed value in the cell minus the wide Gaussian mean."));
        return List.copyOf(list);
    }

    @Override
    public String displayName() {
        return "Scale space: smoothed, Laplacian, gradient";
    }

    @Override
    List<Measure> measures() {
        return MEASURES;
    }

    @Override
    PatchMeasurer measurer(int patchRadius, double diameter) {
        return new Responses(patchRadius, diameter);
    }

    private static final class Responses implements PatchMeasurer {
        private final GaussianJet[] jets;
        private final GradientField field;

        Responses(int patchRadius, double diameter) {
            jets = jets(patchRadius, diameter);
            field = new GradientField(patchRadius, diameter, SCALES[0] * diameter);
        }

        @Override
        public void measure(float[] patch, GreyScale grey, float[] out) {
            for (int k = 0; k < jets.length; k++) {
                if (k < LAPLACIANS) {
                    jets[k].measure(patch);
                } else {
                    jets[k].measureMean(patch);
                }
            }
            int at = 0;
            for (int k = 0; k < jets.length - 1; k++) {
                out[at++] = (float) (jets[k].mean() - jets[k + 1].mean());
            }
            double wide = jets[jets.length - 1].mean();
            out[at++] = (float) (jets[1].mean() - wide);
            for (int k = 0; k < LAPLACIANS; k++) {
                out[at++] = (float) (jets[k].ridge() + jets[k].valley());
            }
            for (int k = 0; k < HESSIANS; k++) {
                out[at++] = (float) jets[k].ridge();
                out[at++] = (float) jets[k].valley();
                out[at++] = (float) jets[k].gradient();
            }
            field.measure(patch);
            out[at++] = (float) field.mean();
            out[at++] = (float) field.max();
            out[at++] = (float) field.inward();
            out[at++] = (float) (field.mean() > 0 ? field.inward() / field.mean() : 0);
            out[at] = (float) (field.peak() - wide);
        }
    }
}
