package cn.tongxinyuan.planted.lamp;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;

/** Has an empty name, knows Faces and holds the EntityManager without being a service. */
class LampImpl {

    EntityManager em;

    Object locale() {
        return FacesContext.getCurrentInstance();
    }
}
