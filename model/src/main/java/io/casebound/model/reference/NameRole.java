package io.casebound.model.reference;

/** What people other than authors and editors did for a work, named after CSL 1.0.2. */
public enum NameRole {
  TRANSLATOR("translator"),
  /** The author of the book that holds a chapter. */
  CONTAINER_AUTHOR("container-author"),
  /** The editor of the series. */
  COLLECTION_EDITOR("collection-editor"),
  EDITORIAL_DIRECTOR("editorial-director"),
  ORIGINAL_AUTHOR("original-author"),
  REVIEWED_AUTHOR("reviewed-author"),
  COMPILER("compiler"),
  CONTRIBUTOR("contributor"),
  CHAIR("chair"),
  COMPOSER("composer"),
  CURATOR("curator"),
  DIRECTOR("director"),
  EXECUTIVE_PRODUCER("executive-producer"),
  GUEST("guest"),
  HOST("host"),
  ILLUSTRATOR("illustrator"),
  INTERVIEWER("interviewer"),
  NARRATOR("narrator"),
  ORGANIZER("organizer"),
  PERFORMER("performer"),
  PRODUCER("producer"),
  RECIPIENT("recipient"),
  SCRIPT_WRITER("script-writer"),
  SERIES_CREATOR("series-creator");

  private final String csl;

  NameRole(String csl) {
    this.csl = csl;
  }

  /** The variable of CSL 1.0.2 that holds these names. */
  public String csl() {
    return csl;
  }
}
