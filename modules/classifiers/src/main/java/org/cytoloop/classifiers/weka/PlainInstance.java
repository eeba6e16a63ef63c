/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.math.BigDecimal;
import java.math.RoundingMode;
import weka.core.DenseInstance;
import weka.core.Instance;

/**
 * A training sample that spells its numbers alike in every language. Weka seeds each random tree with the hash of a
 * printed sample, and prints with the user's minus sign and digits: the same study would grow other trees on a Swedish or
 * Arabic desktop than on an English one. The spelling here is the one Weka uses in English, up to 2^53.
 */
final class PlainInstance extends DenseInstance {
    private static final long serialVersionUID = 1L;

    /** @param values the features, then the class; NaN where missing */
    PlainInstance(double weight, double[] values) {
        super(weight, values);
    }

    private PlainInstance(PlainInstance other) {
        super(other);
    }

    @Override
    public Object copy() {
        PlainInstance copy = new PlainInstance(this);
        copy.m_Dataset = m_Dataset;
        return copy;
    }

    @Override
    public Instance copy(double[] values) {
        PlainInstance copy = new PlainInstance(m_Weight, values);
        copy.m_Dataset = m_Dataset;
        return copy;
    }

    @Override
    public String toStringNoWeight() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < m_AttValues.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            if (isMissing(i)) {
                text.append('?');
            } else if (m_Dataset != null && m_Dataset.attribute(i).isNominal()) {
                text.append(m_Dataset.attribute(i).value((int) m_AttValues[i]));
            } else {
                text.append(number(m_AttValues[i]));
            }
        }
        return text.toString();
    }

    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(6, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return value < 0 || 1 / value < 0 ? "-0" : "0";
        }
        return rounded.stripTrailingZeros().toPlainString();
    }
}
