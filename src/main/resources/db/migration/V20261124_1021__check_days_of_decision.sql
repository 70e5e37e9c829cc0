-- Minutes are published after the meeting, and no day of a decision is from another century. What was recorded before stays readable.
alter table decision
  add constraint decision_published_after_meeting check (published_on >= meeting_date) not valid,
  add constraint decision_known_after_meeting check (notified_on >= meeting_date and final_on > meeting_date) not valid,
  add constraint decision_days_sane check (least(meeting_date, published_on, notified_on, final_on) >= '2000-01-01'
    and greatest(meeting_date, published_on, notified_on, final_on) < '2100-01-01') not valid;
