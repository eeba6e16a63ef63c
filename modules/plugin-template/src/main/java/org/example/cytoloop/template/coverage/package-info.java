/** The miner "Stands for many": unlabelled cells that stand for as many others as possible. */
package org.example.cytoloop.template.coverage;
