package io.zhuangan.showcase.domain;

/** Clusters of a city. */
public interface Clusters {
    void add(Cluster cluster);
}
