package org.entente.relation.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The known outcomes in a row, and the terms of the mean as columns over them. */
final class Bilinear {
  private final InfluenceData data;
  private final boolean selfRelations;
  private final double[] y;

  Bilinear(InfluenceData data, boolean selfRelations) {
    this.data = data;
    this.selfRelations = selfRelations;
    int count = 0;
    double[] all = new double[data.periods() * data.states() * data.states()];
    for (int t = 0; t < data.periods(); t++) {
      for (int i = 0; i < data.states(); i++) {
        for (int j = 0; j < data.states(); j++) {
          if (known(t, i, j)) {
            all[count++] = data.outcomes()[t][i][j];
          }
        }
      }
    }
    y = Arrays.copyOf(all, count);
  }

  double[] y() {
    return y;
  }

  List<double[]> covariates() {
    return data.covariates().stream().map(this::column).toList();
  }

  /** For each k: Σ (W_k)_ii' X_i'j't B_jj', what α_k is multiplied with. */
  List<double[]> senderTerms(double[][] receivers) {
    List<double[]> terms = new ArrayList<>();
    for (double[][] ties : data.ties()) {
      terms.add(term(ties, receivers));
    }
    return terms;
  }

  /** For each k: Σ A_ii' X_i'j't (W_k)_jj', what β_k is multiplied with. */
  List<double[]> receiverTerms(double[][] senders) {
    List<double[]> terms = new ArrayList<>();
    for (double[][] ties : data.ties()) {
      terms.add(term(senders, ties));
    }
    return terms;
  }

  /** Left · X · Right' over the known outcomes. */
  double[] term(double[][] left, double[][] right) {
    double[][][] product = new double[data.periods()][][];
    for (int t = 0; t < product.length; t++) {
      product[t] = timesTransposed(times(left, data.carried()[t]), right);
    }
    return column(product);
  }

  private boolean known(int t, int i, int j) {
    return (i != j || selfRelations) && !Double.isNaN(data.outcomes()[t][i][j]);
  }

  private double[] column(double[][][] array) {
    double[] column = new double[y.length];
    int count = 0;
    for (int t = 0; t < array.length; t++) {
      for (int i = 0; i < data.states(); i++) {
        for (int j = 0; j < data.states(); j++) {
          if (known(t, i, j)) {
            column[count++] = array[t][i][j];
          }
        }
      }
    }
    return column;
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b.length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double[][] timesTransposed(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        double sum = 0;
        for (int k = 0; k < b.length; k++) {
          sum += a[i][k] * b[j][k];
        }
        product[i][j] = sum;
      }
    }
    return product;
  }
}
